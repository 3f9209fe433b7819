// SM-16: where a reader may not be well, links lead to help and to evidence. Forums, tags and
// challenges are never linked: what stands there tomorrow nobody here decides.

import type { Link } from "../../markdown/rendering.ts";
import type { CareText } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { isTrustedSite } from "../trusted-sites.ts";

export function linksOut({ links, subjects, fields }: CareText): CareFinding[] {
  if (subjects.size === 0) return [];
  return links.flatMap((link) => {
    const url = webAddress(link);
    const fault = url && faultOf(url, fields.safety?.linksReviewed ?? false);
    return fault ? [{ rule: "care/SM-16", ...fault, place: link }] : [];
  });
}

function faultOf(url: URL, isReviewed: boolean): Pick<CareFinding, "message" | "hint"> | undefined {
  const host = url.hostname.replace(/^www\./, "");
  if (isCrowd(url)) {
    return {
      message: `${host} shows what anybody writes, which can be harmful beside this subject`,
      hint: "leave the link out, or lead to a page that one publisher answers for",
    };
  }
  if (isReviewed || isTrustedSite(host)) return undefined;
  return {
    message: `nobody has looked at where this link leads, ${host}`,
    hint: "open it as a reader in a bad hour would; when every link of this essay holds, write `safety: { linksReviewed: true }`",
  };
}

function webAddress({ href }: Link): URL | undefined {
  return /^https?:/i.test(href) && URL.canParse(href) ? new URL(href) : undefined;
}

/** Hosts and paths of what a crowd writes, by the words in them. */
function isCrowd({ hostname, pathname, search }: URL): boolean {
  const path = (pathname + search).toLowerCase();
  return (
    crowdHosts.test(hostname) ||
    /(?:^|[/_.-])(?:tags?|hashtags?|challenges?|forums?|threads?|boards?|chat|viewtopic|showthread|r)(?:[/_.?=-]|$)/.test(
      path,
    ) ||
    /pro-?(?:ana|mia)|thinspo/.test(`${hostname}${path}`)
  );
}

const crowdHosts =
  /(?:^|\.)(?:(?:reddit|tumblr|4chan|8kun|quora|tiktok|instagram|facebook|twitter|x|pinterest|discord|telegram|snapchat|kik|vk|twitch)\.(?:com|org|net|gg|tv)|t\.me|discord\.gg)$|(?:^|[.-])(?:forums?|boards?|community|chat)[.-]/i;

// Parts of an address that only tell others who sent the reader.

/** Names of parameters that mark campaigns and clicks, as their makers document them. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|li_fat_id|epik|s_cid|ref_src)$/i;

/** The address without such parameters, everything else as it was, and the names that went. */
export function withoutTracking(address: string): {
  readonly address: string;
  readonly removed: readonly string[];
} {
  const [, base = "", query, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return { address, removed: [] };
  const removed: string[] = [];
  const kept = query.split("&").filter((parameter) => {
    const [name = ""] = parameter.split("=", 1);
    if (!tracking.test(name)) return true;
    removed.push(name);
    return false;
  });
  if (removed.length === 0) return { address, removed };
  return { address: base + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment, removed };
}

// Sites that an essay on a hard subject may link to without anybody's looking again: public health
// services, lines that answer, and where research is published. What one publisher trusts besides,
// somebody looks at (`safety.linksReviewed`).

const trusted: readonly string[] = [
  // Public services.
  "who.int",
  "nhs.uk",
  "nice.org.uk",
  "gov.uk",
  "gov.ie",
  "hse.ie",
  "nih.gov",
  "cdc.gov",
  "samhsa.gov",
  "canada.ca",
  "health.gov.au",
  "govt.nz",
  "europa.eu",
  // Lines that answer, and lists of them.
  "samaritans.org",
  "giveusashout.org",
  "pieta.ie",
  "988lifeline.org",
  "988.ca",
  "lifeline.org.au",
  "1737.org.nz",
  "findahelpline.com",
  "befrienders.org",
  "beateatingdisorders.org.uk",
  "nationaldahelpline.org.uk",
  // Research, and guidance on how to speak of all this.
  "doi.org",
  "reportingonsuicide.org",
  "mindframe.org.au",
  "iasp.info",
];

export function isTrustedSite(host: string): boolean {
  return trusted.some((site) => host === site || host.endsWith(`.${site}`));
}

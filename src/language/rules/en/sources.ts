// The guides that the entries rest on. They differ in places; where they do, an entry names those
// that it follows.

export const guides = {
  ap: { name: "AP Stylebook", url: "https://www.apstylebook.com/" },
  apa: {
    name: "APA Style, bias-free language",
    url: "https://apastyle.apa.org/style-grammar-guidelines/bias-free-language",
  },
  camh: { name: "CAMH, Words Matter", url: "https://www.camh.ca/" },
  chatsafe: { name: "#chatsafe by Orygen", url: "https://www.orygen.org.au/chatsafe" },
  equip: { name: "Equip", url: "https://equip.health/" },
  headline: { name: "Headline Ireland", url: "https://headline.ie/" },
  headsup: { name: "HeadsUpGuys", url: "https://headsupguys.org/" },
  healthline: { name: "Healthline, Conscious Language Guide", url: "https://www.healthline.com/" },
  mind: { name: "Mind, media guidelines", url: "https://www.mind.org.uk/" },
  mindframe: { name: "Mindframe", url: "https://mindframe.org.au/" },
  nami: { name: "NAMI", url: "https://www.nami.org/" },
  nedc: { name: "National Eating Disorders Collaboration", url: "https://nedc.com.au/" },
  nhs: { name: "NHS digital service manual", url: "https://service-manual.nhs.uk/content" },
  nida: { name: "NIDA, Words Matter", url: "https://nida.nih.gov/" },
  pif: { name: "Patient Information Forum", url: "https://pifonline.org.uk/" },
  ros: { name: "Reporting on Suicide", url: "https://reportingonsuicide.org/" },
  samaritans: {
    name: "Samaritans, media guidelines",
    url: "https://www.samaritans.org/about-samaritans/media-guidelines/",
  },
  timetochange: {
    name: "Time to Change, Mind your language",
    url: "https://www.time-to-change.org.uk/",
  },
  who: {
    name: "WHO, Preventing suicide: a resource for media professionals",
    url: "https://www.who.int/publications/i/item/9789240076846",
  },
  workplace: {
    name: "Workplace Suicide Prevention",
    url: "https://workplacesuicideprevention.com/",
  },
} as const satisfies Record<string, { readonly name: string; readonly url: string }>;

export type Guide = keyof typeof guides;

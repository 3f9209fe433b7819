// Finds essays and sections as words are typed. What is typed stays in the field: it is in no
// address, no storage and no request.

import { SiteSearch } from "./parts/site-search.ts";

const form = document.querySelector<HTMLElement>(".site-search");
const field = form?.querySelector<HTMLInputElement>("input[type=search]");
const status = document.querySelector<HTMLElement>("[role=status]");
const help = document.querySelector<HTMLElement>(".search-help");
const notes = document.querySelector<HTMLElement>(".search-notes");
const results = document.querySelector<HTMLElement>(".search-results");

if (form && field && status && help && notes && results) {
  const search = new SiteSearch({ form, field, status, help, notes, results });
  search.begin();
}

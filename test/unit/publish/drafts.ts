/** A statement of our own with all that Markdown can say, and things that must not come out. */
export const fullDraft = `---
title: "Tanzania: free human rights defenders Neema Mollel and Baraka Lukumay"
date: 2026-06-11
level: ngo
country: TZ
language: en
event: detention
defenders: [Neema Mollel, Baraka Lukumay]
consent: "not-possible: asked Brother Lukumay, no answer"
contact:
  - Ada Verhoeven, press officer
  - press@example.org, +32 2 555 01 02
---
<!-- forthright ignore no-hedging -->

# Tanzania: an older title

Human rights defenders **Neema Mollel** and *Baraka Lukumay* were arrested in Loliondo on 2 June. <!-- ask Pieter whether this is right --> Nine days later they have **not *yet*** seen a judge. See [the Guidelines][g] and https://example.org/a.

> "No one who plants trees shall be afraid."

## What we ask

We call on the Tanzanian authorities to:

- release Ms Mollel and Mr Lukumay *immediately* and unconditionally;
- drop all charges:
  1. of espionage;
  2. of sedition.
- let [NAME] in.

***

![a picture](map.png)

The older files are [here](../secret/names.md), and [this](javascript:alert(1)) is <b>no link</b>.

[g]: https://www.eeas.europa.eu/guidelines-human-rights-defenders
`;

export const arabicDraft = `---
title: بيان
date: 2026-06-11
language: ar
---

نص البيان هنا.
`;

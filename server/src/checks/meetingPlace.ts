import type { Knowledge } from "../knowledge/knowledge.ts";
import { mayDeny, placeOf } from "./attached.ts";
import type { Check } from "./check.ts";
import { disputedIn } from "./disputed.ts";
import type { PlaceFinding } from "./finding.ts";
import { meetingsIn } from "./meetings.ts";
import { isQuoted } from "./quoted.ts";
import { inPlaceOf } from "./replacement.ts";

const placesIn = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The places of all meetings, as they are called in German and English. */
function placesOf(knowledge: Knowledge): ReadonlySet<string> {
  let all = placesIn.get(knowledge);
  if (all === undefined) {
    all = new Set(knowledge.all("events").flatMap(({ record: { place } }) => (place === undefined ? [] : [place.de, place.en])));
    placesIn.set(knowledge, all);
  }
  return all;
}

/** `fact/place`: a meeting together with the place of another. What is no place of any meeting may be a building or a hall. */
export const placeCheck: Check<PlaceFinding> = {
  code: "fact/place",
  severity: "warning",
  inPassage(passage, scene) {
    const { knowledge } = scene.draft;
    const { prose } = passage.block;
    return passage.statements(scene.asOf).flatMap((statement): readonly PlaceFinding[] => {
      if (mayDeny(statement)) return [];
      return meetingsIn(passage, statement, scene).flatMap(({ event, ...meeting }): readonly PlaceFinding[] => {
        const { place, announced, verification } = event.record;
        if (place === undefined || announced === true || verification?.confidence === "low") return [];
        const found = placeOf(statement, meeting);
        if (found === undefined) return [];
        const name = prose.slice(found.start, found.end);
        if ([place.de, place.en].includes(name) || !placesOf(knowledge).has(name)) return [];
        if (disputedIn(passage, statement, scene).length > 0) return [];
        const quoted = isQuoted(passage, scene, found);
        const right = place[passage.language];
        return [
          {
            code: "fact/place",
            severity: quoted ? "information" : "warning",
            ...passage.spanOf(found),
            quoted,
            fixes: quoted ? [] : [inPlaceOf(passage, found, right)].filter((fix) => fix !== undefined),
            ref: event.ref,
            name,
          },
        ];
      });
    });
  },
};

import { describe, expect, it } from 'vitest';
import { announcesBeginning, isDeadline, isMatter } from '../../../server/src/language/beginning.ts';
import { isImpersonal } from '../../../server/src/language/impersonal.ts';
import { promises, saysDone } from '../../../server/src/language/promising.ts';

/** A sentence with a stretch of it written [so]. */
function marked(text: string): [sentence: string, at: { start: number; end: number }] {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return [text.replace(/[[\]]/gu, ''), { start, end }];
}

describe('a beginning is announced', () => {
  it.each([
    'Ein gemeinsames [Forum] soll eingerichtet werden.',
    'Zudem soll ein [Forum] für Fachleute entstehen.',
    'Geplant ist ein ständiger [Dialog].',
    'Beide Seiten wollen einen ständigen [Dialog] einrichten.',
    'Die Einrichtung eines [Forums] ist vorgesehen.',
    'A joint [forum] on chips will be set up.',
    'The sides plan to launch a joint [forum].',
    'The establishment of a [forum] is foreseen.',
  ])('%s', (text) => {
    expect(announcesBeginning(...marked(text))).toBe(true);
  });

  it.each([
    'Im [Forum] soll eine Gruppe eingerichtet werden.',
    'Ein Sekretariat des [Forums] soll eingerichtet werden.',
    'Das [Forum] soll die Forschung fördern.',
    'Ein weiteres [Forum] soll eingerichtet werden.',
    'Das [Forum] will eine Plattform einrichten.',
    'Das [Forum] ist für 2026 geplant.',
    'Within the [forum], a group will be set up.',
    'The [forum] plans to launch a scheme.',
    'The [forum] will meet in May.',
    'A second [forum] will be set up.',
  ])('not by: %s', (text) => {
    expect(announcesBeginning(...marked(text))).toBe(false);
  });
});

it.each([
  ['Bis [2025] soll es stehen.', true],
  ['Es soll bis Ende [2025] stehen.', false],
  ['Es soll bis [Ende 2025] stehen.', true],
  ['It will be set up by the [end of 2025].', true],
  ['It will be set up in [2025].', true],
  ['Das Memorandum von [2023] soll umgesetzt werden.', false],
  ['Das im [Juli 2023] vereinbarte System soll wachsen.', false],
  ['The system agreed in [July 2023] will grow.', false],
])('a deadline: %s is %s', (text, expected) => {
  expect(isDeadline(...marked(text))).toBe(expected);
});

it.each([
  ['Das [Forum] soll tagen.', true],
  ['Die Anmeldung zum [Forum] soll bis Mai möglich sein.', false],
  ['Die Leitung der [Gruppe] soll wechseln.', false],
  ['The agenda of the [forum] is due in May.', false],
])('what a sentence is about: %s is %s', (text, expected) => {
  expect(isMatter(...marked(text))).toBe(expected);
});

it.each([
  ['Ein Forum soll eingerichtet werden.', true],
  ['Vereinbart ist ein Forum.', true],
  ['Ein Forum wurde gegründet.', true],
  ['A forum has been agreed.', true],
  ['Die Delegation will das Forum besuchen.', false],
  ['Die Delegation wird das Forum besuchen.', false],
  ['The delegation plans a visit.', false],
])('says it without saying who: %s is %s', (text, expected) => {
  expect(isImpersonal(text)).toBe(expected);
});

it.each([
  ['Beide Seiten vereinbarten ein Forum.', true, false],
  ['Das Forum wurde 2024 gestartet.', true, true],
  ['Das Forum soll gestartet werden.', true, false],
  ['Das Forum sollte öfter tagen.', false, false],
  ['Wann soll das Forum tagen?', false, false],
  ['The forum was launched in 2024.', true, true],
  ['According to the release, a forum was agreed.', false, false],
  ['The EU and the US agreed on a forum.', true, false],
  ['Part I of the plan was agreed.', true, false],
  ['We agreed on a forum.', false, false],
])('promises: %s is %s, and an act: %s', (text, promise, act) => {
  expect([promises(text), saysDone(text)]).toEqual([promise, act]);
});

import type { Fact, Figure, Slot, Stance, Voice } from "#model";
import { NONE, type Put, putSlot, skipSlot, type Take, takeSlot } from "./tape.ts";

/** Writes what a fact has beside its figure. */
export function putFact(put: Put, { label, stance, subject, measure, period, voices, qualifiers }: Fact): void {
  put.string(label);
  putSlot(put, stance);
  putSlot(put, subject);
  if (subject !== undefined) put.string(subject.entity);
  putSlot(put, measure);
  putSlot(put, period);
  put.number(voices.length);
  for (const { name, via, anonymous, span } of voices) {
    put.string(name);
    put.string(via);
    put.number(anonymous === undefined ? NONE : Number(anonymous));
    put.number(span.start);
    put.number(span.end - span.start);
  }
  const names = Object.keys(qualifiers);
  put.number(names.length);
  for (const name of names) {
    put.string(name);
    putSlot(put, qualifiers[name]);
  }
}

/** Reads the fact that was written of a figure. */
export function takeFact(take: Take, { rule: _, ...amount }: Figure, id: string): Fact {
  const label = take.string()!;
  const stance = takeSlot<Stance>(take)!;
  const subject = takeSlot<string>(take);
  const entity = subject === undefined ? undefined : take.string();
  const measure = takeSlot<string>(take);
  const period = takeSlot<string>(take);
  const voices = Array.from({ length: take.number() }, () => takeVoice(take));
  const qualifiers: Record<string, Slot<string>> = {};
  for (let left = take.number(); left > 0; left--) qualifiers[take.string()!] = takeSlot<string>(take)!;
  return {
    id,
    ...amount,
    ...(subject !== undefined && { subject: entity === undefined ? subject : { ...subject, entity } }),
    ...(measure !== undefined && { measure }),
    label,
    ...(period !== undefined && { period }),
    stance,
    voices,
    qualifiers,
  };
}

/** Numbers of a voice. */
const VOICE_SIZE = 5;

/** Passes over one fact. */
export function skipFact(take: Take): void {
  take.skip(1);
  skipSlot(take);
  if (skipSlot(take)) take.skip(1);
  skipSlot(take);
  skipSlot(take);
  take.skip(VOICE_SIZE * take.number());
  for (let left = take.number(); left > 0; left--) {
    take.skip(1);
    skipSlot(take);
  }
}

function takeVoice(take: Take): Voice {
  const name = take.string()!;
  const via = take.string();
  const anonymous = take.number();
  const start = take.number();
  return {
    name,
    ...(via !== undefined && { via }),
    ...(anonymous !== NONE && { anonymous: anonymous === 1 }),
    span: { start, end: start + take.number() },
  };
}

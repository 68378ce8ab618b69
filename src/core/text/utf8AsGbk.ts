import type { CleanSpan } from '../model/span';
import { decodeRow, range, toGbk } from './gbk';
import { lazily } from '../model/lazily';
import { Likelihood } from './likelihood';
import type { Pass } from './pass';
import { Repairs } from './repairs';
import { scriptEvidence } from './simplified';

const lost = /[?\ufffd]/;
/** A mark by itself whose last byte is lost; of other characters one alone proves nothing. */
const loneMark = /^[銆锛][?\ufffd]$/;
/** Two readings of a lost byte this close are both offered, and neither is made unasked. */
const margin = 2.5;
/** So many readings are offered to a person where a lost byte leaves a choice. */
const mostChoices = 6;
/** By how much what a run reads as must be likelier than what stands there, a character on average. */
const leastGain = 2;
/** What a Traditional character costs: who writes UTF-8 that is read as GBK writes Simplified. */
const traditionalCost = 3;

/** A character of a run, every character it may be where a byte of it is lost, and where its bytes stand. */
interface Slot {
  readonly chars: readonly string[];
  readonly origin: CleanSpan;
}

/**
 * UTF-8 that was read as GBK: `鏀垮簻宸ヤ綔` → `政府工作`, `锛�` → `，`. A byte that was lost on the way leaves
 * several readings: `锛�` may be any mark whose first two bytes are EF BC, and the likeliest is read.
 */
export const readUtf8AsGbk: Pass = {
  kind: 'mojibake',
  find: ({ clean: text }, lexicon) => {
    const repairs = new Repairs();
    let likelihood: Likelihood | undefined;
    let read = 0;
    const starts = utf8Starts();
    for (let index = 0; index < text.length; index++) {
      if (starts[text.charCodeAt(index)] === 0 || index < read) continue;
      const slots = readSlots(text, index);
      if (slots.length === 0) continue;
      likelihood ??= new Likelihood('', lexicon);
      addRepair(repairs, text, slots, likelihood);
      read = slots.at(-1)?.origin.to ?? index;
    }
    return repairs;
  },
};

/** By code unit: 1 where a character's bytes are the first two of a Chinese character or mark in UTF-8. */
const utf8Starts = lazily(() => {
  const starts = new Uint8Array(0x10000);
  for (const lead of [...range(0xe2, 0xe9), 0xef])
    for (const unit of decodeRow(lead, range(0x80, 0xbf))) starts[unit] = 1;
  return starts;
});

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The characters of UTF-8 whose bytes stand in a row from `at`, up to the last that ends with a whole character. */
function readSlots(text: string, at: number): Slot[] {
  const slots: Slot[] = [];
  let whole = 0;
  let bytes: number[] = [];
  let from = at;
  for (let next = at; next < text.length; next++) {
    const char = text.charAt(next);
    const read = bytesOf(char);
    if (read.length === 0) break;
    for (const byte of read) {
      if (bytes.length === 0) from = next;
      bytes.push(byte);
      if (bytes.length < 3) continue;
      const chars = decodings(bytes);
      if (chars.length === 0) return slots.slice(0, whole);
      slots.push({ chars, origin: { from, to: next + 1 } });
      bytes = [];
    }
    if (bytes.length === 0) whole = slots.length;
    if (lost.test(char)) break;
  }
  return slots.slice(0, whole);
}

/** The bytes a character was read from; -1 for a lost one, none for what cannot stand in a run. */
function bytesOf(char: string): number[] {
  if (lost.test(char)) return [-1];
  if (char === '€') return [0x80];
  const code = toGbk(char.charCodeAt(0));
  return code === 0 ? [] : [code >> 8, code & 0xff];
}

/** The characters three bytes of UTF-8 may be; a last byte of -1 is lost. */
function decodings([first = 0, second = 0, third = 0]: readonly number[]): string[] {
  if (first < 0xe2 || first > 0xef || !isContinuation(second)) return [];
  const thirds = third === -1 ? Array.from({ length: 64 }, (_, at) => 0x80 + at) : [third];
  return thirds
    .filter(isContinuation)
    .map((last) => String.fromCharCode(((first & 0xf) << 12) | ((second & 0x3f) << 6) | (last & 0x3f)));
}

/** Adds a run where what it reads as is far commoner than what stands there. */
function addRepair(repairs: Repairs, text: string, slots: readonly Slot[], likelihood: Likelihood): void {
  const from = slots[0]?.origin.from ?? 0;
  const stands = text.slice(from, slots.at(-1)?.origin.to ?? from);
  const { reads, rivals } = choose(slots, likelihood);
  if (mean(reads, likelihood) - mean(stands, likelihood) < leastGain) return;
  if (slots.length === 1 && !loneMark.test(stands)) return;
  const sure = rivals.length === 0 ? slots.length : startOfLast(slots);
  const add = (read: readonly Slot[], chars: string, alternatives?: readonly string[]): void => {
    const origins = read.map(({ origin }) => origin);
    const choice = alternatives !== undefined && { mends: null, alternatives };
    repairs.add(origins[0]?.from ?? 0, origins.at(-1)?.to ?? 0, chars, { origins, ...choice });
  };
  if (sure > 0) add(slots.slice(0, sure), reads.slice(0, sure));
  if (sure === slots.length) return;
  const choices = [reads, ...rivals].slice(0, mostChoices).map((choice) => choice.slice(sure));
  add(slots.slice(sure), reads.slice(sure), choices);
}

/** The first of the slots at a run's end whose characters no slot before them has a part in. */
function startOfLast(slots: readonly Slot[]): number {
  let at = slots.length - 1;
  while (at > 0 && (slots[at - 1]?.origin.to ?? 0) > (slots[at]?.origin.from ?? 0)) at--;
  return at;
}

/** The likeliest character for each slot, and the whole text with the last slot's rivals. */
function choose(slots: readonly Slot[], likelihood: Likelihood): { reads: string; rivals: string[] } {
  let reads = '';
  let before = 0;
  let rivals: string[] = [];
  for (const { chars } of slots) {
    const [best, ...others] = rank(chars, before, likelihood);
    if (best === undefined) continue;
    rivals = others.filter(({ score }) => score > best.score - margin).map(({ char }) => reads + char);
    reads += best.char;
    before = best.char.charCodeAt(0);
  }
  return { reads, rivals };
}

/** The characters a slot may hold, the likeliest first. */
const rank = (
  chars: readonly string[],
  before: number,
  likelihood: Likelihood,
): { readonly char: string; readonly score: number }[] =>
  chars
    .map((char) => ({
      char,
      score: likelihood.of(before, char.charCodeAt(0)) - traditionalCost * scriptEvidence(char).traditional,
    }))
    .sort((a, b) => b.score - a.score);

const mean = (text: string, likelihood: Likelihood): number =>
  Array.from(text, (char) => likelihood.of(0, char.charCodeAt(0))).reduce((sum, score) => sum + score, 0) /
  text.length;

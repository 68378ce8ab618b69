import type { Quantity } from '../core/model/quantity';
import type { Conversion } from '../core/quantities/mentions/lexicon';
import { amountInDigits } from './quantityText';

/** The other unit that readers of a unit use, with how one becomes the other. */
export type Conversions = ReadonlyMap<string, Conversion>;

/** The same amount in another unit. */
export type Converted = Pick<Quantity, 'min' | 'max' | 'unit'>;

/** Digits that are kept, so that thirds of an 亩 do not trail off. */
const precision = 12;

/** As many decimals as a reader needs who only wants an idea of it. */
const decimals = (value: number): number => (Math.abs(value) < 1 ? 4 : 2);

/** What a quantity was converted to, in digits: `21,666.67 公顷`. */
export const convertedInDigits = (converted: Converted): string =>
  amountInDigits(converted, decimals(converted.max));

/**
 * A quantity in the other unit its readers use, or null where its unit has none.
 * @example convertQuantity of 10.2万亩 // { min: 6800, max: 6800, unit: '公顷' }
 */
export function convertQuantity({ min, max, unit }: Converted, conversions: Conversions): Converted | null {
  const conversion = conversions.get(unit);
  if (!conversion) return null;
  const [numerator, denominator] = conversion.factor;
  const convert = (value: number): number =>
    Number(((value * numerator) / denominator).toPrecision(precision));
  return { min: convert(min), max: convert(max), unit: conversion.to };
}

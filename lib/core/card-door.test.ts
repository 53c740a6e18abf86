import { describe, expect, test } from 'vitest';
import { findCardDoor, setCardDoor } from './card-door.ts';

const door = { open: () => {}, close: () => {}, box: () => undefined };

describe('The door of the card', () => {
  test('is found in the world it was set in, and in no other', () => {
    const world = {};
    expect(findCardDoor(world)).toBeUndefined();
    setCardDoor(world, door);
    expect(findCardDoor(world)).toBe(door);
    expect(findCardDoor({})).toBeUndefined();
  });

  test('has no name that a listing of the world would show', () => {
    const world = {};
    setCardDoor(world, door);
    expect(Object.keys(world)).toEqual([]);
  });
});

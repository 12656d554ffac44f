import { measureRooms } from './measureRooms.ts';
import type { Scenario } from './Scenario.ts';

const SIZES = [50, 200, 500, 1_000];
const QUICK_SIZES = [30];

/** One room under a steady load, of several sizes, everybody beside everybody else. */
export const room: Scenario = async function* (settings) {
  const sizes = settings.people.length > 0 ? settings.people : settings.isQuick ? QUICK_SIZES : SIZES;
  const broken = new Map<string, number>();
  for (const people of sizes) {
    yield await measureRooms(settings, { rooms: 1, people }, `room ${people}`, `One room of ${people}`, broken);
  }
};

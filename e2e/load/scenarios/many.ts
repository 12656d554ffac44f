import { measureRooms } from './measureRooms.ts';
import type { Scenario } from './Scenario.ts';

/** Many small rooms at once. */
export const many: Scenario = async function* (settings) {
  const rooms = settings.isQuick ? 3 : 100;
  yield await measureRooms(settings, { rooms, people: 10 }, 'many', `${rooms} rooms of 10`);
};

import { STEPS } from '#shared/board/commands.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import { below, bytes, type Chance, oneOf } from './chance.ts';
import { hostileCommand, soundCommand } from './hostileCommand.ts';
import { mutate } from './hostileFrame.ts';
import { frame } from './RawLine.ts';

const STEP_TYPES = Object.keys(STEPS) as CommandType[];

/** What Engine.IO and Socket.IO say to each other, in shapes no client uses. */
const ODD: readonly [string, ...string[]] = [
  '',
  '0',
  '0{"sid":"x","upgrades":[],"pingInterval":1,"pingTimeout":1}',
  '1',
  '2',
  '2probe',
  '3',
  '3probe',
  '5',
  '6',
  '7',
  '9',
  'b',
  'bAAAA',
  'b!!!!',
  '4',
  '40',
  '40{}',
  '40/admin,{}',
  '40/__proto__,{"token":1}',
  '40{"board":{"$ne":1}}',
  '41',
  '41/admin,',
  '42',
  '42[]',
  '42{}',
  '42null',
  '42"command"',
  '42[null]',
  '42[1,2]',
  '42[{}]',
  '42["command"]',
  '42["command",null,null]',
  '421["command"]',
  '42-1["command",{}]',
  '4299999999999999999999["time"]',
  '42["time"]',
  '42["disconnect"]',
  '42["disconnecting","x"]',
  '42["connect"]',
  '42["connect_error"]',
  '42["error",{}]',
  '42["newListener"]',
  '42["removeListener"]',
  '42["__proto__"]',
  '42["constructor"]',
  '42["welcome",{"face":"facilitator"}]',
  '42["doing",{"doing":"dragging"}]',
  '42["doing",[[[]]]]',
  '42["window","step 1"]',
  '42["window",{"type":"Buffer","data":[0,2,1]}]',
  '43',
  '430[]',
  '43[]',
  '4399["x"]',
  '44',
  '44{"message":"x"}',
  '45',
  '450-["window"]',
  '451-["window",{"_placeholder":true,"num":0}]',
  '451-["window",{"_placeholder":true,"num":1}]',
  '451-["window",{"_placeholder":true,"num":-1}]',
  '451-["window",{"_placeholder":true,"num":"__proto__"}]',
  '451-["window",{"_placeholder":true,"num":1e9}]',
  '4599999999-["window",{"_placeholder":true,"num":0}]',
  '45-1-["window",{"_placeholder":true,"num":0}]',
  '45NaN-["window"]',
  '45["window"]',
  '452-[{"_placeholder":true,"num":0},{"_placeholder":true,"num":0}]',
  '461-0[{"_placeholder":true,"num":0}]',
  '47',
];

/** One packet: text, bytes, or a whole WebSocket frame of odd making. */
export type Packet = { readonly say: string | Uint8Array } | { readonly raw: Uint8Array };

/** Packets that come in by one connection: of many the server hears every one; a rough one it may cut the line for. */
export function hostilePackets(chance: Chance, isScreen: boolean): Packet[] {
  const isRough = chance() < 0.6;
  const many = 1 + below(chance, isRough ? 12 : 60);
  return Array.from({ length: many }, () => (isRough ? rough(chance, isScreen) : { say: event(chance, isScreen) }));
}

/** A packet nobody of ours sends. Its sender may lead nothing: of commands it holds steps, or (`isScreen`) anything. */
function rough(chance: Chance, isScreen: boolean): Packet {
  const dice = chance();
  if (dice < 0.05) return { raw: oddFrame(chance) };
  if (dice < 0.13) return { say: bytes(chance, below(chance, 200)) };
  const text = dice < 0.45 ? oneOf(chance, ODD) : dice < 0.47 ? deep(chance) : event(chance, isScreen);
  if (chance() < 0.5) return { say: text };
  let changed: Uint8Array = Buffer.from(text);
  for (let n = 1 + below(chance, 3); n > 0; n--) changed = mutate(chance, changed);
  return { say: Buffer.from(changed).toString() };
}

function event(chance: Chance, isScreen: boolean): string {
  const id = `packet-${below(chance, 1e9)}`.padEnd(20, '-');
  const message = isScreen ? hostileCommand(chance, id).message : soundCommand(oneOf(chance, STEP_TYPES) ?? 'undo', id);
  const args = JSON.stringify(typeof message === 'bigint' ? null : message) ?? 'null';
  return `42${chance() < 0.8 ? below(chance, 100) : ''}["command",${args}]`;
}

/** Deeper than any reader that calls itself. */
function deep(chance: Chance): string {
  const depth = 1 + below(chance, 30_000);
  const inside = chance() < 0.5 ? `${'['.repeat(depth)}${']'.repeat(depth)}` : '{"a":'.repeat(Math.min(depth, 10_000));
  return `421["command",${inside}]`;
}

/** Frames that WebSocket does not know, that never end, or that claim to be what they are not. */
function oddFrame(chance: Chance): Uint8Array {
  const payload = Buffer.from('42["time"]');
  switch (below(chance, 10)) {
    case 0:
      return frame(1, payload, { isMasked: false });
    case 1:
      return frame(1, payload, { reserved: 1 + below(chance, 7) });
    case 2:
      return frame(3 + below(chance, 5), payload);
    case 3:
      return frame(1, payload, { claims: oneOf(chance, [200, 70_000, 2 ** 31, 2 ** 40, 2 ** 53 - 1]) });
    case 4:
      return Buffer.concat(Array.from({ length: 200 }, () => frame(0, new Uint8Array(), { isWhole: false })));
    case 5:
      return Buffer.concat([frame(1, payload, { isWhole: false }), frame(1, payload)]);
    case 6:
      return frame(8, bytes(chance, below(chance, 130)));
    case 7:
      return frame(9, bytes(chance, below(chance, 130)));
    case 8:
      return frame(1, new Uint8Array([0xc3, 0x28, 0xff]));
    default:
      return bytes(chance, 1 + below(chance, 60));
  }
}

import { expect, it } from 'vitest';
import { isLoopback, joinAddress } from './joinAddress.ts';

const at = (origin: string) => {
  const { hostname, protocol, port } = new URL(origin);
  return { hostname, protocol, port, origin };
};

it('takes the address of the page where others can reach it', () => {
  const { link, host } = joinAddress('7F3K-01X9', at('https://fikabord.example'), null, null);
  expect(link).toBe('https://fikabord.example/b/7F3K-01X9');
  expect(host).toBe('fikabord.example');
});

it('leads phones to the network address of the laptop it runs on', () => {
  const here = at('http://localhost:3000');
  expect(joinAddress('C', here, ['192.168.1.20', '10.0.0.4'], null).link).toBe('http://192.168.1.20:3000/b/C');
  expect(joinAddress('C', here, ['http://192.168.1.20:3000'], null).host).toBe('192.168.1.20:3000');
  expect(joinAddress('C', here, ['fd00::12'], null).host).toBe('[fd00::12]:3000');
});

it('prefers the chosen address while the machine has it', () => {
  const here = at('http://127.0.0.1:3000');
  expect(joinAddress('C', here, ['192.168.1.20', '10.0.0.4'], '10.0.0.4').host).toBe('10.0.0.4:3000');
  expect(joinAddress('C', here, ['192.168.1.20'], '10.0.0.4').host).toBe('192.168.1.20:3000');
  expect(joinAddress('C', here, null, 'http://10.0.0.4:3000').host).toBe('10.0.0.4:3000');
  expect(joinAddress('C', here, [], null).host).toBe('127.0.0.1:3000');
});

it.each(['localhost', '127.0.0.1', '[::1]', 'fika.localhost'])('knows %s as its own machine', (name) => {
  expect(isLoopback(name)).toBe(true);
});
it('knows others', () => expect(isLoopback('192.168.1.4')).toBe(false));

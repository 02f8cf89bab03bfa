import { expect, it } from 'vitest';
import { isLocalAddress } from '../../mocks/engine/local-address.ts';

it.each<[url: string, wanted: boolean]>([
  ['http://localhost:3000/hook', true],
  ['https://app.localhost/hook', true],
  ['http://127.0.0.1/', true],
  ['http://127.8.9.1/', true],
  ['http://2130706433/', true],
  ['http://0x7f.1/', true],
  ['http://10.1.2.3/', true],
  ['http://172.16.0.1/', true],
  ['http://172.31.255.255/', true],
  ['http://192.168.1.1/', true],
  ['http://[::1]:8080/', true],
  ['http://[fd12:3456::1]/', true],
  ['http://[fc00::1]/', true],
  ['http://172.15.0.1/', false],
  ['http://172.32.0.1/', false],
  ['http://192.169.1.1/', false],
  ['http://169.254.169.254/', false],
  ['http://0.0.0.0/', false],
  ['http://8.8.8.8/', false],
  ['http://[::ffff:8.8.8.8]/', false],
  ['http://[fe80::1]/', false],
  ['http://[2001:db8::1]/', false],
  ['http://example.com/', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://user:127.0.0.1@example.com/', false],
  ['ftp://localhost/', false],
  ['file:///etc/passwd', false],
])('%s is local: %s', (url, wanted) => {
  expect(isLocalAddress(new URL(url))).toBe(wanted);
});

import { PassThrough, Writable } from 'node:stream';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { WholeMessageWriter } from '../../../server/src/cli/stdio.ts';

const message = (text: string) => ({ jsonrpc: '2.0', method: 'said', params: [text] });

test('a message is written in one piece', async () => {
  const pieces: string[] = [];
  const writer = new WholeMessageWriter(
    new Writable({
      write(piece: Buffer, _, done) {
        pieces.push(piece.toString());
        done();
      },
    }),
  );
  await writer.write(message('6G'));
  await writer.write(message('5G'));
  expect(pieces).toEqual([
    'Content-Length: 49\r\n\r\n{"jsonrpc":"2.0","method":"said","params":["6G"]}',
    'Content-Length: 49\r\n\r\n{"jsonrpc":"2.0","method":"said","params":["5G"]}',
  ]);
});

test('messages come out as they went in, in order, whatever their letters', async () => {
  const stream = new PassThrough();
  const writer = new WholeMessageWriter(stream);
  const texts = ['Räte für digitale Partnerschaft – „6G“', '한국과 디지털 파트너십', '🇪🇺🇯🇵', ''];
  const read: unknown[] = [];
  const all = new Promise<void>((resolve) => {
    new StreamMessageReader(stream).listen((each) => {
      read.push(each);
      if (read.length === texts.length) resolve();
    });
  });
  await Promise.all(texts.map((text) => writer.write(message(text))));
  await all;
  expect(read).toEqual(texts.map(message));
});

test('whoever cannot be written to any more is said to be gone', async () => {
  const writer = new WholeMessageWriter(
    new Writable({
      write(_piece, _encoding, done) {
        done(new Error('The pipe is broken.'));
      },
    }),
  );
  const errors: string[] = [];
  writer.onError(([error]) => errors.push(error.message));
  await expect(writer.write(message('6G'))).rejects.toThrow('The pipe is broken.');
  expect(errors).toContain('The pipe is broken.');
});

test('the end is told', async () => {
  const stream = new PassThrough();
  const writer = new WholeMessageWriter(stream);
  const closed = new Promise<void>((resolve) => {
    writer.onClose(resolve);
  });
  writer.end();
  stream.resume();
  await closed;
});

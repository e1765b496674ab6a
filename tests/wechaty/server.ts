/**
 * A WeChat gateway in a process of its own: wechaty's PuppetServer around its PuppetMock.
 * Arguments: port, what happens when a bot connects ("login" or "scan"), token. Driven over IPC.
 */
import { log } from 'wechaty-puppet';
import * as types from 'wechaty-puppet/types';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { PuppetServer } from 'wechaty-puppet-service';

/** What a test asks of the gateway. */
export type Order =
  | { do: 'contact'; id: string; name: string; type?: keyof typeof types.Contact }
  | { do: 'room'; id: string; members: string[] }
  | { do: 'say'; from: string; to: string; text: string; id?: string; mention?: boolean }
  | { do: 'picture'; from: string; to: string; id: string; name: string; base64: string }
  /** A message of another type; its file, link or card cannot be fetched. */
  | { do: 'deliver'; from: string; to: string; id: string; type: keyof typeof types.Message }
  | { do: 'repeat'; id: string }
  | { do: 'scan'; code: string }
  | { do: 'login' }
  | { do: 'logout' }
  /** An event that cannot be parsed on the other side. */
  | { do: 'garbage' }
  | { do: 'sent' };

const BOT = 'wxid_bot';
const [port, onConnect, token = ''] = process.argv.slice(2);
log.level('silent');
const mocker = new mock.Mocker();
const puppet = new PuppetMock({ mocker });
const self = mocker.createContact({ id: BOT, name: '知客', type: types.Contact.Individual });

puppet.on('error', () => {});
puppet.on('start', () => {
  if (onConnect === 'login') mocker.login(self);
  else mocker.scan('https://login.weixin.qq.com/l/first');
});

function carryOut(order: Order): unknown {
  switch (order.do) {
    case 'contact': {
      const type = types.Contact[order.type ?? 'Individual'];
      mocker.createContact({ id: order.id, name: order.name, type });
      return;
    }
    case 'room':
      mocker.createRoom({ id: order.id, topic: '酒店群', memberIdList: [...order.members, BOT] });
      return;
    case 'say':
      return deliver(order, types.Message.Text, order.text);
    case 'deliver':
      return deliver(order, types.Message[order.type], '');
    case 'picture':
      mocker.cacheFileBoxPayload.set(order.id, fileBox(order) as never);
      return deliver(order, types.Message.Image, '');
    case 'repeat':
      puppet.emit('message', { messageId: order.id });
      return;
    case 'scan':
      mocker.scan(order.code);
      return;
    case 'login':
      mocker.login(self);
      return;
    case 'logout':
      return puppet.logout();
    case 'garbage':
      puppet.emit('message', undefined as never);
      return;
    case 'sent':
      return [...mocker.cacheMessagePayload.values()]
        .filter((message) => message.talkerId === BOT)
        .map((message) => ({
          to: ('roomId' in message && message.roomId) || message.listenerId,
          text: message.text,
        }));
  }
}

function deliver(
  order: { from: string; to: string; id?: string; mention?: boolean },
  type: types.Message,
  text: string,
): string {
  const id = order.id ?? `m${mocker.cacheMessagePayload.size + 1}`;
  const place = order.to.includes('@')
    ? { roomId: order.to, mentionIdList: order.mention ? [BOT] : [] }
    : { listenerId: order.to };
  mocker.MessageMock.create({
    id,
    talkerId: order.from,
    timestamp: Date.now(),
    type,
    text,
    ...place,
  });
  puppet.emit('message', { messageId: id });
  return id;
}

/** A FileBox as JSON; 1 is its type for base64. */
function fileBox({ name, base64 }: { name: string; base64: string }) {
  const size = Buffer.from(base64, 'base64').length;
  return { name, base64, size, metadata: {}, type: 1, boxType: 1 };
}

const server = new PuppetServer({
  endpoint: `127.0.0.1:${port}`,
  puppet,
  token,
  tls: { disable: true },
});
process.on('message', async ({ n, order }: { n: number; order: Order }) => {
  const result = await carryOut(order);
  process.send?.({ n, result });
});
process.on('disconnect', () => process.exit());
process.on('uncaughtException', (error) => process.send?.({ failed: String(error) }));
await server.start();
process.send?.({});

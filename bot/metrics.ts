/** What Prometheus reads at /metrics: counts and times, never an id or a text. */
import { Counter, collectDefaultMetrics, Histogram } from 'prom-client';

collectDefaultMetrics({ prefix: 'zhike_' });

export const received = new Counter({
  name: 'zhike_messages_received_total',
  help: 'Guest messages stored',
  labelNames: ['channel'],
});

export const turns = new Histogram({
  name: 'zhike_turn_seconds',
  help: 'Time to answer what waits in a conversation, with its models',
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  labelNames: ['outcome'],
});

export const ticketsOpened = new Counter({
  name: 'zhike_tickets_opened_total',
  help: 'Tickets opened in conversations',
  labelNames: ['kind'],
});

export const deliveries = new Counter({
  name: 'zhike_deliveries_total',
  help: 'What became of sendings',
  labelNames: ['channel', 'status'],
});

/** Ends processes at random moments, starts them again at once, and measures how long guests wait. */
import { setTimeout as pause } from 'node:timers/promises';
import { postmasterPid } from '../../crm/postgres/server.ts';
import type { Product } from '../bench/product.ts';
import type { Chance } from './random.ts';

export type Victims = {
  /** Running processes of the product; a killed one is replaced in its place. */
  products: Product[];
  start(place: number): Product;
  /** What else must be there before the next one is killed. */
  ready?(): Promise<void>;
  /** Named where the database's server dies too. */
  cluster?: string;
};

export type Deaths = {
  kills: number;
  ofProduct: number;
  ofDatabase: number;
  /** In the middle of starting again. */
  whileStarting: number;
  /** Nobody killed the process, and yet it ended. */
  endedByItself: number;
  /** Milliseconds until guests were served again, of each kill. */
  servingAgain: number[];
};

/** Every so often the one that starts again is killed before it serves. */
const WHILE_STARTING = 0.1;
const STARTING_MS = 2000;
const LOOK_MS = 20;

/** @param longestLifeMs a process lives up to so long before it is killed */
export async function killAtRandom(
  victims: Victims,
  kills: number,
  longestLifeMs: number,
  luck: Chance,
  said: (deaths: Deaths) => void,
): Promise<Deaths> {
  const deaths: Deaths = {
    kills: 0,
    ofProduct: 0,
    ofDatabase: 0,
    whileStarting: 0,
    endedByItself: 0,
    servingAgain: [],
  };
  while (deaths.kills < kills) {
    await pause(luck.below(longestLifeMs));
    const which = victims.cluster ? luck.of(['product', 'database', 'both'] as const) : 'product';
    const place = luck.below(victims.products.length);
    const began = performance.now();
    deaths.kills++;
    const server = which === 'product' ? undefined : await killDatabase(victims.cluster!, deaths);
    if (which !== 'database') await killProduct(victims, place, luck, deaths);
    if (server) await newServer(victims.cluster!, server);
    await Promise.all(victims.products.map((_, place) => backAgain(victims, place, deaths)));
    deaths.servingAgain.push(performance.now() - began);
    said(deaths);
    await victims.ready?.();
  }
  return deaths;
}

async function killProduct(victims: Victims, place: number, luck: Chance, deaths: Deaths) {
  await victims.products[place]?.kill();
  deaths.ofProduct++;
  victims.products[place] = victims.start(place);
  if (luck.next() > WHILE_STARTING) return;
  await pause(luck.below(STARTING_MS));
  await victims.products[place]?.kill();
  deaths.ofProduct++;
  deaths.whileStarting++;
  deaths.kills++;
  victims.products[place] = victims.start(place);
}

/** A process that ends by itself breaks its promise; it is started again, as a service manager would. */
async function backAgain(victims: Victims, place: number, deaths: Deaths): Promise<void> {
  for (;;) {
    const product = victims.products[place]!;
    try {
      await product.serving();
      return;
    } catch (error) {
      if (product.isRunning()) throw error;
    }
    deaths.endedByItself++;
    victims.products[place] = victims.start(place);
  }
}

async function killDatabase(cluster: string, deaths: Deaths): Promise<number | undefined> {
  const pid = await postmasterPid(cluster);
  if (!pid) return undefined;
  process.kill(pid, 'SIGKILL');
  deaths.ofDatabase++;
  return pid;
}

/** The product starts its server again by itself. */
async function newServer(cluster: string, killed: number): Promise<void> {
  for (;;) {
    const pid = await postmasterPid(cluster);
    if (pid && pid !== killed) return;
    await pause(LOOK_MS);
  }
}

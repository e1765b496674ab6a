/** What the admin pages read and change of a hotel: its facts, routes, knowledge and connections. */

import type { Store } from './database.ts';
import { newId } from './ids.ts';

export type HotelChange = {
  /** By language; a language without a name is left out. */
  name: Record<string, string>;
  zone: string;
  phone: string | null;
  emergencyPhone: string | null;
  /** 0 to 23. */
  arrivalsHour: number;
  /** "1201-1212, 1301"; null: any room that a guest names is taken for one. */
  rooms: string | null;
};

export async function changeHotel(store: Store, hotelId: string, change: HotelChange) {
  await store.prisma.hotel.update({ where: { id: hotelId }, data: change });
}

export function listRoutes(store: Store, hotelId: string) {
  return store.prisma.route.findMany({
    where: { hotelId },
    orderBy: [{ department: 'asc' }, { destination: 'asc' }],
  });
}

export type NewRoute = { department: string; staffChannel: string; destination: string };

/** Adding a route that exists already changes nothing. */
export async function addRoute(store: Store, hotelId: string, route: NewRoute): Promise<void> {
  await store.prisma.route.createMany({
    data: [{ id: newId(), hotelId, ...route }],
    skipDuplicates: true,
  });
}

export async function removeRoute(store: Store, hotelId: string, id: string): Promise<void> {
  await store.prisma.route.deleteMany({ where: { id, hotelId } });
}

export function listConnections(store: Store, hotelId: string) {
  return store.prisma.connection.findMany({ where: { hotelId }, orderBy: { channel: 'asc' } });
}

import type { House } from '../../bot/house.ts';

/**
 * The route of all departments that have none of their own follows the settings. Every other route,
 * also a second default one, is the hotel's data and stays as it is.
 */
export async function keepDefaultRoute(house: House, destination: string): Promise<void> {
  const { hotelId } = house;
  const id = `slack-default-${hotelId}`;
  const { route } = house.store.prisma;
  await route.deleteMany({ where: { id, destination: { not: destination } } });
  await route.createMany({
    data: { id, hotelId, department: 'default', staffChannel: 'slack', destination },
    skipDuplicates: true,
  });
}

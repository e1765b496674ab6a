-- AlterTable
ALTER TABLE "Hotel" ADD COLUMN     "rooms" TEXT;

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "people" INTEGER;

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "translation" TEXT;

-- AlterTable
ALTER TABLE "Preference" ADD COLUMN     "sealed" TEXT;

-- AlterTable
ALTER TABLE "Guest" DROP COLUMN "birthday";

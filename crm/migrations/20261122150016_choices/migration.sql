-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "choices" JSONB;

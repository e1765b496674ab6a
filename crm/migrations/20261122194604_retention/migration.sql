-- AlterTable
ALTER TABLE "Hotel" ADD COLUMN     "retention" JSONB NOT NULL DEFAULT '{}';

-- DropIndex
DROP INDEX "KnowledgeEntry_hotelId_topic_language_key";

-- AlterTable
ALTER TABLE "KnowledgeEntry" ADD COLUMN     "questions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "slug" TEXT,
ADD COLUMN     "validFrom" DATE,
ADD COLUMN     "validUntil" DATE;

-- What was known so far is each topic's main answer.
UPDATE "KnowledgeEntry" SET "slug" = "topic";
ALTER TABLE "KnowledgeEntry" ALTER COLUMN "slug" SET NOT NULL;

-- CreateTable
CREATE TABLE "UnknownQuestion" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "ticketId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "UnknownQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "UnknownQuestion_hotelId_settledAt_at_idx" ON "UnknownQuestion"("hotelId", "settledAt", "at");

-- CreateIndex
CREATE INDEX "UnknownQuestion_ticketId_idx" ON "UnknownQuestion"("ticketId");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeEntry_hotelId_slug_language_key" ON "KnowledgeEntry"("hotelId", "slug", "language");

-- AddForeignKey
ALTER TABLE "UnknownQuestion" ADD CONSTRAINT "UnknownQuestion_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnknownQuestion" ADD CONSTRAINT "UnknownQuestion_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

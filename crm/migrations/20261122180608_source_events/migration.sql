-- AlterTable
ALTER TABLE "Stay" ADD COLUMN     "reservation" TEXT;

-- CreateTable
CREATE TABLE "SourceEvent" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "stayKey" TEXT NOT NULL,
    "stayId" TEXT,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SourceEvent_hotelId_source_stayKey_idx" ON "SourceEvent"("hotelId", "source", "stayKey");

-- CreateIndex
CREATE INDEX "SourceEvent_stayId_idx" ON "SourceEvent"("stayId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceEvent_hotelId_source_externalId_key" ON "SourceEvent"("hotelId", "source", "externalId");

-- AddForeignKey
ALTER TABLE "SourceEvent" ADD CONSTRAINT "SourceEvent_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceEvent" ADD CONSTRAINT "SourceEvent_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A key made of the row, where the source gave no code, is no reservation.
UPDATE "Stay" SET reservation = "externalId" WHERE "externalId" !~ '^[0-9a-f]{32}$';

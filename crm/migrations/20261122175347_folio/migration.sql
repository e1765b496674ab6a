-- AlterTable
ALTER TABLE "Stay" ADD COLUMN     "adults" INTEGER,
ADD COLUMN     "bookedAt" TIMESTAMPTZ(3),
ADD COLUMN     "channel" TEXT,
ADD COLUMN     "children" INTEGER,
ADD COLUMN     "currency" CHAR(3),
ADD COLUMN     "totalCents" INTEGER;

-- CreateTable
CREATE TABLE "FolioItem" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "stayId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "postedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FolioItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FolioItem_stayId_idx" ON "FolioItem"("stayId");

-- CreateIndex
CREATE UNIQUE INDEX "FolioItem_hotelId_source_externalId_key" ON "FolioItem"("hotelId", "source", "externalId");

-- AddForeignKey
ALTER TABLE "FolioItem" ADD CONSTRAINT "FolioItem_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FolioItem" ADD CONSTRAINT "FolioItem_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "FolioItem" ADD CONSTRAINT "FolioItem_kind_check" CHECK (kind IN ('room', 'food_beverage', 'spa', 'laundry', 'minibar', 'transport', 'other', 'payment'));
ALTER TABLE "FolioItem" ADD CONSTRAINT "FolioItem_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "Stay" ADD CONSTRAINT "Stay_money_check" CHECK (currency ~ '^[A-Z]{3}$' AND "totalCents" >= 0 AND num_nonnulls("totalCents", currency) <> 1);
ALTER TABLE "Stay" ADD CONSTRAINT "Stay_company_check" CHECK (adults >= 0 AND children >= 0);

-- DropForeignKey
ALTER TABLE "AuditEntry" DROP CONSTRAINT "AuditEntry_staffId_fkey";

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "hash" TEXT,
ADD COLUMN     "n" INTEGER,
ADD COLUMN     "prevHash" TEXT;

-- CreateTable
CREATE TABLE "Secret" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "Secret_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Secret_hotelId_purpose_key" ON "Secret"("hotelId", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hotelId_n_key" ON "AuditEntry"("hotelId", "n");

-- AddForeignKey
ALTER TABLE "Secret" ADD CONSTRAINT "Secret_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

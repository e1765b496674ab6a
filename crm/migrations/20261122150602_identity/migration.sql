-- AlterTable
ALTER TABLE "Address" ADD COLUMN     "stayId" TEXT;

-- AlterTable
ALTER TABLE "ChatSession" ADD COLUMN     "client" TEXT,
ADD COLUMN     "stayId" TEXT;

-- CreateTable
CREATE TABLE "StayPass" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "stayId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "staffId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StayPass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "fromGuestId" TEXT,
    "stayId" TEXT,
    "by" TEXT NOT NULL,
    "staffId" TEXT,
    "moved" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL,
    "n" BIGSERIAL NOT NULL,
    "hotelId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "staffId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "StayPass_tokenHash_key" ON "StayPass"("tokenHash");

-- CreateIndex
CREATE INDEX "StayPass_hotelId_idx" ON "StayPass"("hotelId");

-- CreateIndex
CREATE INDEX "StayPass_stayId_idx" ON "StayPass"("stayId");

-- CreateIndex
CREATE INDEX "StayPass_staffId_idx" ON "StayPass"("staffId");

-- CreateIndex
CREATE INDEX "Merge_hotelId_idx" ON "Merge"("hotelId");

-- CreateIndex
CREATE INDEX "Merge_conversationId_at_idx" ON "Merge"("conversationId", "at");

-- CreateIndex
CREATE INDEX "Merge_guestId_idx" ON "Merge"("guestId");

-- CreateIndex
CREATE INDEX "Merge_fromGuestId_idx" ON "Merge"("fromGuestId");

-- CreateIndex
CREATE INDEX "Merge_stayId_idx" ON "Merge"("stayId");

-- CreateIndex
CREATE INDEX "Merge_staffId_idx" ON "Merge"("staffId");

-- CreateIndex
CREATE INDEX "Attempt_hotelId_at_idx" ON "Attempt"("hotelId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_hotelId_key_value_key" ON "Attempt"("hotelId", "key", "value");

-- CreateIndex
CREATE INDEX "AuditEntry_hotelId_at_idx" ON "AuditEntry"("hotelId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_staffId_idx" ON "AuditEntry"("staffId");

-- CreateIndex
CREATE INDEX "Address_stayId_idx" ON "Address"("stayId");

-- CreateIndex
CREATE INDEX "ChatSession_stayId_idx" ON "ChatSession"("stayId");

-- CreateIndex
CREATE INDEX "Stay_hotelId_departure_idx" ON "Stay"("hotelId", "departure");

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatSession" ADD CONSTRAINT "ChatSession_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StayPass" ADD CONSTRAINT "StayPass_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StayPass" ADD CONSTRAINT "StayPass_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StayPass" ADD CONSTRAINT "StayPass_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_fromGuestId_fkey" FOREIGN KEY ("fromGuestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

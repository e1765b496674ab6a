-- AlterTable
ALTER TABLE "Merge" ALTER COLUMN "conversationId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "GuestFact" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "GuestFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "otherId" TEXT,
    "value" TEXT,
    "key" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "staffId" TEXT,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GuestFact_hotelId_kind_value_idx" ON "GuestFact"("hotelId", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "GuestFact_guestId_kind_value_key" ON "GuestFact"("guestId", "kind", "value");

-- CreateIndex
CREATE INDEX "Match_hotelId_status_at_idx" ON "Match"("hotelId", "status", "at");

-- CreateIndex
CREATE INDEX "Match_guestId_idx" ON "Match"("guestId");

-- CreateIndex
CREATE INDEX "Match_otherId_idx" ON "Match"("otherId");

-- CreateIndex
CREATE INDEX "Match_staffId_idx" ON "Match"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "Match_hotelId_key_key" ON "Match"("hotelId", "key");

-- AddForeignKey
ALTER TABLE "GuestFact" ADD CONSTRAINT "GuestFact_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestFact" ADD CONSTRAINT "GuestFact_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a row may say.
ALTER TABLE "GuestFact" ADD CONSTRAINT "GuestFact_kind_check" CHECK (kind IN ('name', 'phone', 'email', 'member', 'unionid', 'birthday'));
ALTER TABLE "Match" ADD CONSTRAINT "Match_about_check" CHECK (about IN ('person', 'name', 'birthday', 'phone'));
ALTER TABLE "Match" ADD CONSTRAINT "Match_status_check" CHECK (status IN ('open', 'same', 'different', 'settled'));

-- A telephone and a mailbox were addresses, which only one guest could have: they are facts from now on.
INSERT INTO "GuestFact" (id, "hotelId", "guestId", kind, value, written, source, verified, at)
SELECT id, "hotelId", "guestId", channel,
  CASE WHEN channel = 'email' THEN lower("externalId")
    WHEN "externalId" ~ '^1[3-9][0-9]{9}$' THEN '+86' || "externalId" ELSE "externalId" END,
  "externalId", 'import', false, "createdAt"
FROM "Address" WHERE channel IN ('phone', 'email')
ON CONFLICT DO NOTHING;
DELETE FROM "Address" WHERE channel IN ('phone', 'email');

-- The names of the hotel's own records; what somebody calls himself in a chat is none.
INSERT INTO "GuestFact" (id, "hotelId", "guestId", kind, value, written, source, verified, at)
SELECT gen_random_uuid()::text, g."hotelId", g.id, 'name', lower(g.name), g.name, min(s.source), false, min(s."createdAt")
FROM "Guest" g JOIN "Stay" s ON s."guestId" = g.id
WHERE g.name IS NOT NULL AND s.source <> 'demo'
GROUP BY g.id;

-- CreateIndex
CREATE INDEX "Stay_hotelId_reservation_idx" ON "Stay"("hotelId", "reservation");

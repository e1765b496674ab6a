-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "textVersion" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "staffId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Consent_guestId_purpose_at_idx" ON "Consent"("guestId", "purpose", "at");

-- CreateIndex
CREATE INDEX "Consent_hotelId_idx" ON "Consent"("hotelId");

-- CreateIndex
CREATE INDEX "Consent_staffId_idx" ON "Consent"("staffId");

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whoever wanted no more offers and surveys had a wish of that; from now on it is a withdrawn consent.
INSERT INTO "Consent" (id, "hotelId", "guestId", purpose, given, "textVersion", channel, at)
  SELECT gen_random_uuid(), "hotelId", "guestId", purpose, false, '2026-11', 'chat', "createdAt"
  FROM "Preference" CROSS JOIN (VALUES ('marketing'), ('survey')) AS p(purpose)
  WHERE key = 'contact' AND value = 'no_marketing' AND status <> 'refuted' AND "guestId" IS NOT NULL;
DELETE FROM "Preference" WHERE key = 'contact' AND value = 'no_marketing';
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_purpose_check" CHECK (purpose IN ('service', 'memory', 'survey', 'model', 'sensitive', 'marketing'));

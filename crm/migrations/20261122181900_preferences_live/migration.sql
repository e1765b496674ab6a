-- AlterTable
ALTER TABLE "Preference" ADD COLUMN     "day" DATE,
ADD COLUMN     "judgedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "PreferenceEvent" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "preferenceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "staffId" TEXT,
    "messageId" TEXT,
    "quote" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PreferenceEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PreferenceEvent_hotelId_idx" ON "PreferenceEvent"("hotelId");

-- CreateIndex
CREATE INDEX "PreferenceEvent_preferenceId_at_idx" ON "PreferenceEvent"("preferenceId", "at");

-- CreateIndex
CREATE INDEX "PreferenceEvent_staffId_idx" ON "PreferenceEvent"("staffId");

-- CreateIndex
CREATE INDEX "PreferenceEvent_messageId_idx" ON "PreferenceEvent"("messageId");

-- AddForeignKey
ALTER TABLE "PreferenceEvent" ADD CONSTRAINT "PreferenceEvent_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreferenceEvent" ADD CONSTRAINT "PreferenceEvent_preferenceId_fkey" FOREIGN KEY ("preferenceId") REFERENCES "Preference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreferenceEvent" ADD CONSTRAINT "PreferenceEvent_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreferenceEvent" ADD CONSTRAINT "PreferenceEvent_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PreferenceEvent" ADD CONSTRAINT "PreferenceEvent_kind_check" CHECK (kind IN ('said', 'confirmed', 'refuted'));
ALTER TABLE "PreferenceEvent" ADD CONSTRAINT "PreferenceEvent_by_check" CHECK ("by" IN ('guest', 'staff'));

-- What is known already gets the history that is known of it.
INSERT INTO "PreferenceEvent" (id, "hotelId", "preferenceId", kind, "by", "staffId", "messageId", quote, at)
SELECT gen_random_uuid(), "hotelId", id, 'said', 'guest', NULL, "messageId", quote, "createdAt" FROM "Preference";
INSERT INTO "PreferenceEvent" (id, "hotelId", "preferenceId", kind, "by", "staffId", "messageId", quote, at)
SELECT gen_random_uuid(), p."hotelId", p.id, substr(a.action, 12), 'staff', a."staffId", NULL, p.quote, a.at
FROM "AuditEntry" a JOIN "Preference" p ON p.id = a.subject WHERE a.action IN ('preference_confirmed', 'preference_refuted');
UPDATE "Preference" p SET "judgedAt" = e.at
FROM (SELECT "preferenceId", max(at) AS at FROM "PreferenceEvent" WHERE kind <> 'said' GROUP BY 1) e WHERE e."preferenceId" = p.id;

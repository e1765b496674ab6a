-- AlterTable
ALTER TABLE "Guest" ADD COLUMN     "birthday" TEXT;

-- AlterTable
ALTER TABLE "Hotel" ADD COLUMN     "valueRules" TEXT;

-- CreateTable
CREATE TABLE "GuestValue" (
    "guestId" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "stays" INTEGER NOT NULL,
    "nights" INTEGER NOT NULL,
    "spendCents" BIGINT NOT NULL,
    "otherCents" JSONB,
    "firstArrival" DATE NOT NULL,
    "lastDeparture" DATE NOT NULL,
    "nextArrival" DATE,
    "returnDays" INTEGER,
    "r" INTEGER NOT NULL,
    "f" INTEGER NOT NULL,
    "m" INTEGER NOT NULL,
    "layer" TEXT NOT NULL,
    "agesOn" DATE,
    "recountOn" DATE,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuestValue_pkey" PRIMARY KEY ("guestId")
);

-- CreateTable
CREATE TABLE "GuestTouch" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,

    CONSTRAINT "GuestTouch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PointsEntry" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "stayId" TEXT,
    "baseCents" BIGINT,
    "reversesId" TEXT,
    "key" TEXT NOT NULL,
    "reason" TEXT,
    "staffId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PointsEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuestTag" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "staffId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GuestTag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GuestValue_hotelId_layer_spendCents_idx" ON "GuestValue"("hotelId", "layer", "spendCents");

-- CreateIndex
CREATE INDEX "GuestValue_hotelId_agesOn_idx" ON "GuestValue"("hotelId", "agesOn");

-- CreateIndex
CREATE INDEX "GuestValue_hotelId_recountOn_idx" ON "GuestValue"("hotelId", "recountOn");

-- CreateIndex
CREATE INDEX "GuestTouch_hotelId_idx" ON "GuestTouch"("hotelId");

-- CreateIndex
CREATE INDEX "GuestTouch_guestId_idx" ON "GuestTouch"("guestId");

-- CreateIndex
CREATE INDEX "Membership_guestId_idx" ON "Membership"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_hotelId_number_key" ON "Membership"("hotelId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PointsEntry_reversesId_key" ON "PointsEntry"("reversesId");

-- CreateIndex
CREATE INDEX "PointsEntry_membershipId_at_idx" ON "PointsEntry"("membershipId", "at");

-- CreateIndex
CREATE INDEX "PointsEntry_stayId_idx" ON "PointsEntry"("stayId");

-- CreateIndex
CREATE INDEX "PointsEntry_staffId_idx" ON "PointsEntry"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "PointsEntry_hotelId_key_key" ON "PointsEntry"("hotelId", "key");

-- CreateIndex
CREATE INDEX "GuestTag_hotelId_name_idx" ON "GuestTag"("hotelId", "name");

-- CreateIndex
CREATE INDEX "GuestTag_staffId_idx" ON "GuestTag"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "GuestTag_guestId_name_key" ON "GuestTag"("guestId", "name");

-- CreateIndex
CREATE INDEX "Stay_hotelId_room_arrival_idx" ON "Stay"("hotelId", "room", "arrival");

-- AddForeignKey
ALTER TABLE "GuestValue" ADD CONSTRAINT "GuestValue_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestValue" ADD CONSTRAINT "GuestValue_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestTouch" ADD CONSTRAINT "GuestTouch_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestTouch" ADD CONSTRAINT "GuestTouch_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "PointsEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestTag" ADD CONSTRAINT "GuestTag_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestTag" ADD CONSTRAINT "GuestTag_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestTag" ADD CONSTRAINT "GuestTag_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Guest" ADD CONSTRAINT "Guest_birthday_check" CHECK (birthday ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$');
ALTER TABLE "GuestValue" ADD CONSTRAINT "GuestValue_layer_check" CHECK (layer IN ('new', 'active', 'high_value', 'at_risk', 'lapsed'));
ALTER TABLE "GuestValue" ADD CONSTRAINT "GuestValue_rfm_check" CHECK (r BETWEEN 1 AND 5 AND f BETWEEN 1 AND 5 AND m BETWEEN 1 AND 5);
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_account_check" CHECK (account IN ('stays', 'gifts', 'rewards', 'expired', 'opening'));
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_points_check" CHECK (points <> 0);

-- Whose stays or folio items change is computed again. Statement by statement, so that an import stays
-- fast; rows are only added, so that nobody ever waits for them. A guest that is being erased is left out.
CREATE FUNCTION touch_guests_of_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "GuestTouch" (id, "hotelId", "guestId")
  SELECT gen_random_uuid(), g."hotelId", g.id FROM "Guest" g JOIN "Hotel" h ON h.id = g."hotelId"
    WHERE g.id IN (SELECT "guestId" FROM changed);
  RETURN NULL;
END $$;
CREATE FUNCTION touch_guests_of_folio() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "GuestTouch" (id, "hotelId", "guestId")
  SELECT gen_random_uuid(), g."hotelId", g.id FROM "Guest" g JOIN "Hotel" h ON h.id = g."hotelId"
    WHERE g.id IN (SELECT s."guestId" FROM "Stay" s JOIN changed c ON c."stayId" = s.id);
  RETURN NULL;
END $$;
CREATE TRIGGER stay_added AFTER INSERT ON "Stay" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_stays();
CREATE TRIGGER stay_gone AFTER DELETE ON "Stay" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_stays();
-- Two for a change: a stay that moves to another guest changes both.
CREATE TRIGGER stay_was AFTER UPDATE ON "Stay" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_stays();
CREATE TRIGGER stay_is AFTER UPDATE ON "Stay" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_stays();
CREATE TRIGGER folio_item_added AFTER INSERT ON "FolioItem" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_folio();
CREATE TRIGGER folio_item_gone AFTER DELETE ON "FolioItem" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_folio();
CREATE TRIGGER folio_item_was AFTER UPDATE ON "FolioItem" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_folio();
CREATE TRIGGER folio_item_is AFTER UPDATE ON "FolioItem" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION touch_guests_of_folio();

-- The ledger is only ever added to. An entry goes with its membership (an erased guest), and forgets a
-- stay or a colleague that is gone; nothing else changes it.
CREATE FUNCTION points_stay_as_they_are() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'points entries are only ever added';
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM "Membership" WHERE id = OLD."membershipId") THEN
      RAISE EXCEPTION 'points entries are only ever added: take one back by the opposite entry';
    END IF;
    RETURN OLD;
  END IF;
  IF NEW."stayId" IS NULL THEN OLD."stayId" = NULL; END IF;
  IF NEW."staffId" IS NULL THEN OLD."staffId" = NULL; END IF;
  IF NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'points entries are only ever added: take one back by the opposite entry';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER points_entry_stays BEFORE UPDATE OR DELETE ON "PointsEntry"
  FOR EACH ROW EXECUTE FUNCTION points_stay_as_they_are();
CREATE TRIGGER points_entries_stay BEFORE TRUNCATE ON "PointsEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION points_stay_as_they_are();

-- What is in the hotel already waits for its first computing.
INSERT INTO "GuestTouch" (id, "hotelId", "guestId")
SELECT gen_random_uuid(), "hotelId", "guestId" FROM "Stay" GROUP BY "hotelId", "guestId";

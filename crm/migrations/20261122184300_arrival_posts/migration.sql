-- AlterTable
ALTER TABLE "Hotel" ADD COLUMN     "arrivalsHour" INTEGER NOT NULL DEFAULT 18;

-- CreateTable
CREATE TABLE "ArrivalPost" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "department" TEXT NOT NULL,
    "staffChannel" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "drawn" TEXT NOT NULL,
    "externalId" TEXT,

    CONSTRAINT "ArrivalPost_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ArrivalPost_hotelId_day_department_staffChannel_destination_key" ON "ArrivalPost"("hotelId", "day", "department", "staffChannel", "destination", "part");

-- AddForeignKey
ALTER TABLE "ArrivalPost" ADD CONSTRAINT "ArrivalPost_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ArrivalPost" ADD CONSTRAINT "ArrivalPost_department_check" CHECK (department IN ('front_desk', 'housekeeping', 'engineering', 'food_beverage', 'concierge', 'duty_manager'));
ALTER TABLE "Hotel" ADD CONSTRAINT "Hotel_arrivalsHour_check" CHECK ("arrivalsHour" BETWEEN 0 AND 23);
ALTER TABLE "Delivery" DROP CONSTRAINT "Delivery_kind_check";
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_kind_check" CHECK (kind IN ('message', 'card', 'note', 'digest', 'arrivals'));

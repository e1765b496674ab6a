-- CreateTable
CREATE TABLE "ArrivalTask" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "stayId" TEXT NOT NULL,
    "preferenceId" TEXT,
    "ticketId" TEXT,
    "department" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "staffId" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArrivalTask_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ArrivalTask_hotelId_idx" ON "ArrivalTask"("hotelId");

-- CreateIndex
CREATE INDEX "ArrivalTask_preferenceId_idx" ON "ArrivalTask"("preferenceId");

-- CreateIndex
CREATE INDEX "ArrivalTask_ticketId_idx" ON "ArrivalTask"("ticketId");

-- CreateIndex
CREATE INDEX "ArrivalTask_staffId_idx" ON "ArrivalTask"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "ArrivalTask_stayId_preferenceId_key" ON "ArrivalTask"("stayId", "preferenceId");

-- CreateIndex
CREATE UNIQUE INDEX "ArrivalTask_stayId_ticketId_key" ON "ArrivalTask"("stayId", "ticketId");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_idx" ON "AuditEntry"("subject", "at");

-- AddForeignKey
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_preferenceId_fkey" FOREIGN KEY ("preferenceId") REFERENCES "Preference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_status_check" CHECK (status IN ('open', 'done', 'refused'));
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_department_check" CHECK (department IN ('front_desk', 'housekeeping', 'engineering', 'food_beverage', 'concierge', 'duty_manager'));
ALTER TABLE "ArrivalTask" ADD CONSTRAINT "ArrivalTask_subject_check" CHECK (num_nonnulls("preferenceId", "ticketId") = 1);

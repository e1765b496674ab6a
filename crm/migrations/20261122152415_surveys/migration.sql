-- AlterTable
ALTER TABLE "Hotel" ADD COLUMN     "reviewUrl" TEXT;

-- AlterTable
ALTER TABLE "Stay" ADD COLUMN     "checkedOutAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Survey" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "after" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyAnswer" (
    "id" TEXT NOT NULL,
    "hotelId" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "stayId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "score" INTEGER,
    "comment" TEXT,

    CONSTRAINT "SurveyAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Survey_hotelId_moment_key" ON "Survey"("hotelId", "moment");

-- CreateIndex
CREATE INDEX "SurveyAnswer_hotelId_askedAt_idx" ON "SurveyAnswer"("hotelId", "askedAt");

-- CreateIndex
CREATE INDEX "SurveyAnswer_stayId_idx" ON "SurveyAnswer"("stayId");

-- CreateIndex
CREATE INDEX "SurveyAnswer_guestId_idx" ON "SurveyAnswer"("guestId");

-- CreateIndex
CREATE INDEX "SurveyAnswer_conversationId_idx" ON "SurveyAnswer"("conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyAnswer_surveyId_stayId_key" ON "SurveyAnswer"("surveyId", "stayId");

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_hotelId_fkey" FOREIGN KEY ("hotelId") REFERENCES "Hotel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "Stay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "Guest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names and bounds.
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_moment_check" CHECK (moment IN ('mid_stay', 'after_stay'));
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_scale_check" CHECK (scale IN ('nps', 'csat'));
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_moment_check" CHECK (moment IN ('mid_stay', 'after_stay'));
ALTER TABLE "SurveyAnswer" ADD CONSTRAINT "SurveyAnswer_score_check" CHECK (score IS NULL
  OR (scale = 'nps' AND score BETWEEN 0 AND 10) OR (scale = 'csat' AND score BETWEEN 1 AND 5));

-- AlterTable
ALTER TABLE "Staff" ALTER COLUMN "role" SET DEFAULT 'front_desk';

-- Whoever was "staff" worked at the front desk, or was taken for it: nobody sees less than before.
ALTER TABLE "Staff" DROP CONSTRAINT "Staff_role_check";
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_role_check";
UPDATE "Staff" SET role = 'front_desk' WHERE role = 'staff';
UPDATE "Invitation" SET role = 'front_desk' WHERE role = 'staff';
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_role_check" CHECK (role IN ('front_desk', 'housekeeping', 'engineering', 'marketing', 'manager', 'admin'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_check" CHECK (role IN ('front_desk', 'housekeeping', 'engineering', 'marketing', 'manager', 'admin'));

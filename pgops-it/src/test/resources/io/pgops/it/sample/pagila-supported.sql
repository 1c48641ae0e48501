-- Reduces the pagila sample to the kinds that are supported: no rules, no inheritance.
DROP RULE payment_insert_p2007_01 ON payment;
DROP RULE payment_insert_p2007_02 ON payment;
DROP RULE payment_insert_p2007_03 ON payment;
DROP RULE payment_insert_p2007_04 ON payment;
DROP RULE payment_insert_p2007_05 ON payment;
DROP RULE payment_insert_p2007_06 ON payment;
-- The children stay, as tables of their own with all their rows.
ALTER TABLE payment_p2007_01 NO INHERIT payment;
ALTER TABLE payment_p2007_02 NO INHERIT payment;
ALTER TABLE payment_p2007_03 NO INHERIT payment;
ALTER TABLE payment_p2007_04 NO INHERIT payment;
ALTER TABLE payment_p2007_05 NO INHERIT payment;
ALTER TABLE payment_p2007_06 NO INHERIT payment;

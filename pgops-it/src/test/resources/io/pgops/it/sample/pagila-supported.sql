-- Reduces the pagila sample to the kinds that are supported: no inheritance, no aggregates.
-- The children stay, as tables of their own with all their rows.
ALTER TABLE payment_p2007_01 NO INHERIT payment;
ALTER TABLE payment_p2007_02 NO INHERIT payment;
ALTER TABLE payment_p2007_03 NO INHERIT payment;
ALTER TABLE payment_p2007_04 NO INHERIT payment;
ALTER TABLE payment_p2007_05 NO INHERIT payment;
ALTER TABLE payment_p2007_06 NO INHERIT payment;
-- Takes the views actor_info, film_list and nicer_but_slower_film_list along.
DROP AGGREGATE group_concat(text) CASCADE;

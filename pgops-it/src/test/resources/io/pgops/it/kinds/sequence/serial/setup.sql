CREATE TABLE serials (small smallserial, normal serial, big bigserial, "Odd ""serial""" serial);
INSERT INTO serials DEFAULT VALUES;
INSERT INTO serials DEFAULT VALUES;
ALTER SEQUENCE serials_normal_seq INCREMENT BY 2 RESTART WITH 1000;
ALTER TABLE serials ALTER COLUMN small DROP DEFAULT;

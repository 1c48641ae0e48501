-- alone
CREATE SCHEMA plain;

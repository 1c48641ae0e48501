-- alone
CREATE TABLE published (a integer);
CREATE PUBLICATION of_all FOR ALL TABLES;

-- since 15
-- alone
CREATE PUBLICATION odd FOR TABLES IN SCHEMA information_schema;

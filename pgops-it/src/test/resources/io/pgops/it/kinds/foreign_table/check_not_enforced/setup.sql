-- since 18
CREATE FOREIGN DATA WRAPPER foreign_table_check_not_enforced;
CREATE SERVER foreign_table_check_not_enforced FOREIGN DATA WRAPPER foreign_table_check_not_enforced;
CREATE FOREIGN TABLE checked (a integer CHECK (a > 1) NOT ENFORCED) SERVER foreign_table_check_not_enforced;

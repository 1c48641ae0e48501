-- since 17
CREATE TABLE maintained (a integer);
GRANT MAINTAIN ON maintained TO pgops_sample_reader WITH GRANT OPTION;
CREATE TABLE not_by_its_owner (a integer);
REVOKE MAINTAIN ON not_by_its_owner FROM CURRENT_USER;

-- TYPE floats; owner: postgres
CREATE TYPE privileges_on_constructors.floats AS RANGE (
    subtype = double precision,
    multirange_type_name = privileges_on_constructors.floats_multirange
);
-- drop: DROP TYPE privileges_on_constructors.floats;

-- ACL FUNCTION floats(double precision, double precision); owner: postgres
REVOKE ALL ON FUNCTION privileges_on_constructors.floats(double precision, double precision) FROM PUBLIC;
GRANT ALL ON FUNCTION privileges_on_constructors.floats(double precision, double precision) TO postgres;
GRANT ALL ON FUNCTION privileges_on_constructors.floats(double precision, double precision) TO pgops_sample_reader WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_reader;
GRANT ALL ON FUNCTION privileges_on_constructors.floats(double precision, double precision) TO pgops_sample_granter;
RESET SESSION AUTHORIZATION;

-- ACL FUNCTION floats_multirange(privileges_on_constructors.floats); owner: postgres
REVOKE ALL ON FUNCTION privileges_on_constructors.floats_multirange(privileges_on_constructors.floats) FROM PUBLIC;
GRANT ALL ON FUNCTION privileges_on_constructors.floats_multirange(privileges_on_constructors.floats) TO postgres;

-- ACL FUNCTION floats_multirange(privileges_on_constructors.floats[]); owner: postgres
REVOKE ALL ON FUNCTION privileges_on_constructors.floats_multirange(privileges_on_constructors.floats[]) FROM PUBLIC;
GRANT ALL ON FUNCTION privileges_on_constructors.floats_multirange(privileges_on_constructors.floats[]) TO pgops_sample_owner;

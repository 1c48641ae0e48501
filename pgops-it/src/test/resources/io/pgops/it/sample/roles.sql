-- Roles of all samples. They belong to the server, so they stay when a sample's database goes.
DO $roles$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['pgops_sample_owner', 'pgops_sample_granter', 'pgops_sample_reader',
                                'pgops_sample_superuser',
                                'pgops_sample "odd" role=''s; -- \name'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I', wanted)
              || CASE WHEN wanted = 'pgops_sample_superuser' THEN ' SUPERUSER' ELSE '' END;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- an earlier sample made it
    END;
  END LOOP;
END
$roles$;

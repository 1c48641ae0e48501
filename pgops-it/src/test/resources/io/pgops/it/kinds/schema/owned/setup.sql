-- alone
CREATE SCHEMA owned AUTHORIZATION pgops_sample_owner;

"""Pure functions over the model: claims, series, ranks, streaks, statuses. Nothing here reads or writes files."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict

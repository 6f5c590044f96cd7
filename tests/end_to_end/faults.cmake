# Rows of the fault table against the same real servers; TEST... are classes or methods of the file, all without.
function(postern_fault id story)
    add_test(NAME fault_${id} COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_SOURCE_DIR}/test_${story}.py ${ARGN})
    set_tests_properties(fault_${id} PROPERTIES LABELS end_to_end TIMEOUT 7200 SKIP_RETURN_CODE 77
        ENVIRONMENT "POSTERN_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()
postern_fault(F40 mail_safety)
postern_fault(F52_smtp throttle)
postern_fault(F06 window_faults Clock)
postern_fault(F07 window_faults Dead)
postern_fault(F08 window_faults Scripted)
postern_fault(F09 window_faults Scripted.test_01_fault_F09_twice_and_another
    Scripted.test_02_any_revision_can_be_staged_again Scripted.test_03_fault_F08_and_F09_late)
postern_fault(F10 window_faults Scripted.test_04_fault_F10_a_second_change_waits)
postern_fault(F67 window_faults Sessions)
postern_fault(F25 postgresql Outage)
